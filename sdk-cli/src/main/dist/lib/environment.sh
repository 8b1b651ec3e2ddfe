# Sourced by the launchers: a UTF-8 locale whatever the caller's, and a Java that is new enough.

# File names and arguments in Chinese reach the JVM intact only under a UTF-8 locale that the system really has.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    LC_ALL=$(locale -a 2>/dev/null | grep -i -m 1 -E '^(C|zh_CN|en_US)\.utf-?8$' || echo C.UTF-8)
    export LC_ALL
fi

# Prints the JAVA_VERSION of a java command; from its release file where there is one, which saves starting it.
java_version() {
    real=$(readlink -f "$1" 2>/dev/null || echo "$1")
    release=$(dirname "$(dirname "$real")")/release
    if [ -r "$release" ]; then
        sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$release"
    else
        "$1" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p'
    fi
}

# Sets JAVA (the command) and VERSION, or explains what is missing and ends with 70.
find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        JAVA=$JAVA_HOME/bin/java
    else
        JAVA=$(command -v java || true)
    fi
    if [ ! -x "$JAVA" ]; then
        echo 'sitong: 没有找到 Java。请安装 JDK 17 或更高版本，并设置 JAVA_HOME 或把 java 放入 PATH。' >&2
        echo 'sitong: no Java found. Install JDK 17 or newer and set JAVA_HOME or put java on the PATH.' >&2
        exit 70
    fi
    VERSION=$(java_version "$JAVA")
    feature=${VERSION%%[!0-9]*}
    if [ "${feature:-0}" -lt 17 ]; then
        echo "sitong: 需要 JDK 17 或更高版本，找到的是 ${VERSION:-?}（$JAVA）。请设置 JAVA_HOME。" >&2
        echo "sitong: JDK 17 or newer is needed, found ${VERSION:-?} ($JAVA). Set JAVA_HOME." >&2
        exit 70
    fi
}
