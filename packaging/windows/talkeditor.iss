; An installer for Windows by Inno Setup 6. Untested: nobody of us has run it yet.
; 1. py -m pip install "pyinstaller>=6.10,<7" ".[documents]"
; 2. py -m PyInstaller --noconfirm packaging\pyinstaller\talkeditor.spec
; 3. iscc packaging\windows\talkeditor.iss

[Setup]
AppId=org.talkeditor.Talkeditor
AppName=Talkeditor
AppVersion=0.1.0
AppPublisher=The Talkeditor founders
DefaultDirName={autopf}\Talkeditor
DefaultGroupName=Talkeditor
PrivilegesRequired=lowest
ChangesAssociations=yes
OutputDir=..\..\dist
OutputBaseFilename=talkeditor-0.1.0-setup
UninstallDisplayIcon={app}\talkeditor.exe

[Files]
Source: "..\..\dist\talkeditor\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\Talkeditor"; Filename: "{app}\talkeditor.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.talkeditor"; ValueType: string; ValueData: "Talkeditor.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Talkeditor.Project"; ValueType: string; ValueData: "Talkeditor project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Talkeditor.Project\shell\open\command"; ValueType: string; ValueData: """{app}\talkeditor.exe"" ""%1"""
