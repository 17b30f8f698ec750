@echo off
rem Runs the build with the Maven on PATH; the build itself refuses one that is too old.
where mvn >nul 2>nul
if errorlevel 1 (
  echo mvnw: no Maven on PATH. Install Apache Maven 3.9.12 or newer and JDK 17 or newer, then call mvnw again. 1>&2
  exit /b 1
)
call mvn -f "%~dp0pom.xml" %*
exit /b %errorlevel%
