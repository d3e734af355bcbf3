# Sourced by desktop/run and tests/run: makes .venv ready with the packages of uv.lock.
# Says in one line what is missing and how to get it; as root on Debian or Ubuntu it installs it.

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1

qt_packages="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
screen_packages="libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 libxcb-render-util0 libxcb-xkb1"

say() { printf '%s\n' "gatewalk: $*" >&2; }

system_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" && continue
        # newer releases ship libglib2.0-0 under another name
        dpkg-query -W -f='${Status}' "${package}t64" 2>/dev/null | grep -q "ok installed" && continue
        missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "installing the system packages$missing"
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } \
            >/tmp/gatewalk-apt.log 2>&1 && return 0
        say "apt-get could not install$missing; its log is /tmp/gatewalk-apt.log"
        return 1
    fi
    say "missing system packages; run: sudo apt-get install$missing"
    return 1
}

find_python() {
    for name in python3 python3.13 python3.12 python3.11; do
        command -v "$name" >/dev/null 2>&1 || continue
        "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2])' 2>/dev/null || continue
        command -v "$name"
        return 0
    done
    return 1
}

make_uv() {
    if command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1; then
        uv=uv
        return 0
    fi
    uv="$root/.uv/bin/uv"
    [ -x "$uv" ] && return 0
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        system_packages "$version" || return 1
    fi
    "$python" -m venv "$root/.uv" && "$root/.uv/bin/python" -m pip install -q uv && return 0
    say "could not install uv with pip; check that the package index can be reached, then run this again"
    return 1
}

prepare() {
    python=$(find_python) || {
        say "Python 3.11 or newer is missing; run: sudo apt-get install python3 python3-venv"
        return 1
    }
    make_uv || return 1
    # an environment that stands is kept with what is in it; only a new one needs to be told which Python
    [ -x .venv/bin/python ] || "$uv" venv --quiet --python "$python" .venv || return 1
    "$uv" sync --frozen --quiet --inexact "$@" && return 0
    say "could not set up the Python packages; the lines above say why (a network to the package index is needed once)"
    return 1
}
