@echo off
rem cpts ARGUMENTS: runs the cpts.jar that lies beside this file, faster than java -jar does.
rem
rem The first run leaves an archive of the loaded classes in a cache folder, made in the background; later runs start from it. Whatever
rem keeps the archive from being made or used only makes the start slower.
rem
rem   JAVA_HOME       the Java to use, instead of the one on the path
rem   CPTS_JAVA_OPTS  more options of Java, such as -Xmx1g
rem   CPTS_ARCHIVE    off: neither make an archive nor use one
setlocal EnableExtensions DisableDelayedExpansion

set "jar=%~dp0cpts.jar"
if not exist "%jar%" (
    >&2 echo cpts: "%jar%" is not there
    exit /b 1
)

set "java="
if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
) else (
    for %%J in (java.exe) do set "java=%%~$PATH:J"
)
if not defined java (
    >&2 echo cpts: there is no java on the path; Java 17 or later is needed
    exit /b 1
)
if not exist "%java%" (
    >&2 echo cpts: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe
    exit /b 1
)

rem A java that is a stub, as the one in System32, has no file of its release beside it: it runs without an archive.
for %%J in ("%java%") do set "release=%%~dpJ..\release"
set "version=0"
if exist "%release%" (
    for /f "usebackq tokens=2 delims==." %%V in (`findstr /b "JAVA_VERSION=" "%release%"`) do set "version=%%V"
)
set "version=%version:"=%"
if %version% NEQ 0 if %version% LSS 17 (
    >&2 echo cpts: "%java%" is Java %version%; Java 17 or later is needed
    exit /b 1
)

set "collector=-XX:+UseSerialGC"
if defined CPTS_JAVA_OPTS (
    echo "%CPTS_JAVA_OPTS:"=%" | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul && set "collector="
)
rem An archive is verified before use: a damaged one would end the process that maps it.
set "options=-XX:TieredStopAtLevel=1 %collector% -XX:-UsePerfData -XX:+VerifySharedSpaces -Xlog:disable %CPTS_JAVA_OPTS%"

set "archive="
if %version% EQU 0 goto run
if not defined LOCALAPPDATA goto run
if /i "%CPTS_ARCHIVE%"=="off" goto run
if defined CPTS_JAVA_OPTS (
    echo "%CPTS_JAVA_OPTS:"=%" | findstr /c:"-Xshare:" /c:"-XX:SharedArchiveFile" /c:"-XX:AOT" /c:"-XX:ArchiveClasses" >nul && goto run
)
set "cache=%LOCALAPPDATA%\cpts"
for %%F in ("%jar%") do set "name=%%~zF-%%~tF"
for %%F in ("%release%") do set "name=%name%-%%~zF-%%~tF"
set "name=%name:/=%"
set "name=%name::=%"
set "name=%name:.=%"
set "name=%name: =%"
set "archive=%cache%\cpts-%name%.archive"
set "lock=%cache%\cpts-%name%.lock"
if defined CPTS_MAKE goto make
if exist "%archive%" goto run_archived
set "CPTS_MAKE=1"
start "" /b /low cmd /d /s /c ""%~f0"" <nul >nul 2>nul
set "CPTS_MAKE="

:run
"%java%" %options% -jar "%jar%" %*
exit /b %errorlevel%

:run_archived
set "from=-XX:SharedArchiveFile=%archive%"
if %version% GEQ 24 set "from=-XX:AOTCache=%archive%"
"%java%" %options% "%from%" -jar "%jar%" %*
exit /b %errorlevel%

:make
if not exist "%cache%" mkdir "%cache%"
mkdir "%lock%" || exit /b 1
set "new=%lock%\new"
if %version% GEQ 24 (
    "%java%" %options% -XX:AOTMode=record "-XX:AOTConfiguration=%lock%\classes" -jar "%jar%" statement example:redon
    "%java%" %options% -XX:AOTMode=create "-XX:AOTConfiguration=%lock%\classes" "-XX:AOTCache=%new%" -jar "%jar%"
) else (
    "%java%" %options% "-XX:ArchiveClassesAtExit=%new%" -jar "%jar%" statement example:redon
)
if exist "%new%" move /y "%new%" "%archive%"
rmdir /s /q "%lock%"
exit /b 0
