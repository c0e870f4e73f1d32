#!/bin/sh
# Cuts the video of the stream into its talks: sh cut.sh VIDEO
set -eu
video=${1:?"Usage: sh cut.sh VIDEO"}
suffix=.${video##*.}
ffmpeg -n -ss 00:00:30.000 -to 00:02:29.000 -i "$video" -map 0 -c copy -metadata 'title=Knots & <bends> – Ada Q, Bo R' 01-knots-bends"$suffix"
ffmpeg -n -ss 00:02:30.000 -to 00:03:59.000 -i "$video" -map 0 -c copy -metadata 'title=Tides: *twice* a day?' 02-tides-twice-a-day-part-1"$suffix"
ffmpeg -n -ss 00:04:30.000 -to 00:04:59.000 -i "$video" -map 0 -c copy -metadata 'title=Tides: *twice* a day? (part 2)' 02-tides-twice-a-day-part-2"$suffix"
ffmpeg -n -ss 00:05:00.000 -to 00:06:29.000 -i "$video" -map 0 -c copy -metadata 'title=Ночь совы – Zoë Ł' '03-ночь-совы'"$suffix"
