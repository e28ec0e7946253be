# Sourced by mvnw and bin/layerlab: sets JAVA_HOME to a Java that Layerlab can be built and run with, or ends
# with a sentence. JAVA_HOME is kept when it is new enough; else the newest JDK in the usual places is taken.

needed=25

# Prints the feature version (25, 26, ...) of the JDK in folder $1, or nothing if there is none.
version_of() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

best=
best_version=0
consider() {
    found=$(version_of "$1")
    if [ -n "$found" ] && [ "$found" -ge "$needed" ] && [ "$found" -gt "$best_version" ]; then
        best=$1
        best_version=$found
    fi
}

if [ -n "${JAVA_HOME:-}" ]; then
    consider "$JAVA_HOME"
fi
if [ -z "$best" ]; then
    for folder in /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        consider "$folder"
    done
fi
if [ -z "$best" ]; then
    echo "Layerlab needs JDK $needed or newer, and found none. Install one (Temurin $needed will do)" >&2
    echo "or point JAVA_HOME at it." >&2
    exit 1
fi
JAVA_HOME=$best
export JAVA_HOME
