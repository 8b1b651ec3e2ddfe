@echo off
rem Runs the sitong command line on JAVA_HOME or the java on the PATH, 17 or newer.
rem SITONG_JAVA_OPTS adds options for the JVM, such as -Xmx4g.
setlocal
set "SITONG_HOME=%~dp0.."
set "SITONG_JAVA=java.exe"
if defined JAVA_HOME set "SITONG_JAVA=%JAVA_HOME%\bin\java.exe"

set "SITONG_VERSION="
for /f "tokens=3" %%v in ('cmd /d /c ""%SITONG_JAVA%" -version 2>&1" ^| findstr /c:" version "') do set "SITONG_VERSION=%%~v"
set "SITONG_FEATURE=0"
for /f "delims=.-+ tokens=1" %%f in ("%SITONG_VERSION%") do set "SITONG_FEATURE=%%f"
if %SITONG_FEATURE% lss 17 goto needs_java

for /f "tokens=2 delims=:" %%p in ('chcp') do set "SITONG_CODE_PAGE=%%p"
chcp 65001 >nul
"%SITONG_JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %SITONG_JAVA_OPTS% ^
  -cp "%SITONG_HOME%\lib\sitong-cli-@project.version@.jar" org.sitong.cli.Main %*
set "SITONG_EXIT=%ERRORLEVEL%"
chcp %SITONG_CODE_PAGE% >nul
exit /b %SITONG_EXIT%

:needs_java
chcp 65001 >nul
echo sitong: 需要 JDK 17 或更高版本，请安装并设置 JAVA_HOME 或把 java 放入 PATH。 1>&2
echo sitong: JDK 17 or newer is needed. Install it and set JAVA_HOME or put java on the PATH. 1>&2
exit /b 70
