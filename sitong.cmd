@echo off
rem Runs the sitong command line from this clone; builds it first where it is missing or older than its sources.
setlocal
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "DIST=%ROOT%\sdk-cli\target\dist"
set "LOCK=%ROOT%\.sitong\lock"
set "STAMP=%ROOT%\.sitong\built"

call :is_current && goto run
if not exist "%ROOT%\.sitong" md "%ROOT%\.sitong"
:take_lock
md "%LOCK%" 2>nul && goto locked
echo sitong: another build runs; if none does, remove %LOCK% 1>&2
timeout /t 2 /nobreak >nul
goto take_lock

:locked
call :is_current && goto unlock
echo sitong: building ^(about a minute the first time^) ... 1>&2
type nul > "%STAMP%.new"
pushd "%ROOT%"
call mvnw.cmd -q -B -ntp -pl sdk-cli -am package -Dquick > "%ROOT%\.sitong\build.log" 2>&1
set "BUILD=%ERRORLEVEL%"
popd
if not "%BUILD%"=="0" (
  type "%ROOT%\.sitong\build.log" 1>&2
  echo sitong: build failed, log in %ROOT%\.sitong\build.log 1>&2
  rd "%LOCK%"
  exit /b 70
)
move /y "%STAMP%.new" "%STAMP%" >nul
:unlock
rd "%LOCK%"

:run
call "%DIST%\bin\sitong.cmd" %*
exit /b %ERRORLEVEL%

:is_current
if not exist "%DIST%\bin\sitong.cmd" exit /b 1
if not exist "%STAMP%" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $sources = @(Get-Item \"$env:ROOT\pom.xml\", \"$env:ROOT\lombok.config\", \"$env:ROOT\sdk-*\pom.xml\") + @(Get-ChildItem -Recurse \"$env:ROOT\sdk-*\src\main\"); exit [int](@($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }).Count -gt 0)"
exit /b %ERRORLEVEL%
