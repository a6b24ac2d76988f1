# What ./run and ./test both need, each with one clear sentence when it is not there.
# Read with ". ear/src/scripts/prepare.sh" from the folder of the checkout.

stop_with() {
    echo "Weerklank kan niet starten. $1" >&2
    exit 1
}

need_java() {
    JAVA="${JAVA_HOME:+$JAVA_HOME/bin/}java"
    command -v "$JAVA" >/dev/null || stop_with "Er is geen Java. Installeer JDK 17 of nieuwer."
    local version
    version=$("$JAVA" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 17 ] || stop_with "Java $version is te oud. Installeer JDK 17 of nieuwer."
}

need_maven() {
    command -v mvn >/dev/null || stop_with "Er is geen Maven. Installeer Maven 3.8 of nieuwer."
}

# The style sheets come from npm packages; the browser tests need Chromium.
need_npm() {
    command -v npm >/dev/null || install_packages npm nodejs npm
}

# The shell without windows opens a page several times faster; where it cannot be had, a whole Chromium does as well.
need_chromium() {
    [ ! -x /usr/bin/chromium-headless-shell ] || return 0
    if [ -x /usr/bin/chromium ]; then
        (install_packages chromium chromium-headless-shell) 2>/dev/null || true
    else
        install_packages chromium chromium-headless-shell
    fi
}

install_packages() {
    local wanted=$1
    shift
    local as_root=""
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || stop_with "Er is geen $wanted. Vraag de beheerder om: apt-get install $*"
        as_root="sudo -n"
    fi
    echo "Debian-pakketten worden geïnstalleerd: $*"
    $as_root apt-get update -qq >/dev/null || true
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        stop_with "Het installeren van $* is niet gelukt."
}

# The plugin leaves a server that is there as it is: a server whose recipe changed is made anew.
server_recipe() {
    cat ear/pom.xml ear/src/server/configure.cli ear/src/server/content/modules/org/postgresql/main/module.xml | sha256sum
}

forget_old_server() {
    if [ -d ear/target/server ] && [ "$(cat ear/target/server.recipe 2>/dev/null)" != "$(server_recipe)" ]; then
        rm -rf ear/target/server
    fi
    mkdir -p ear/target
}

build_server() {
    forget_old_server
    local log=ear/target/build.log
    if ! mvn -B -DskipTests package > "$log" 2>&1; then
        grep -m 5 ERROR "$log" >&2 || true
        stop_with "Het bouwen is niet gelukt. Kijk in $log"
    fi
    server_recipe > ear/target/server.recipe
}
