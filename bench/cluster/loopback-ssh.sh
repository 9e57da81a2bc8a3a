#!/usr/bin/env bash
# Runs a command while a host of our own takes ssh on 127.0.0.1, with keys made for this run alone:
#   bash bench/cluster/loopback-ssh.sh COMMAND...
# COMMAND finds the host's name in STET_SSH_HOST and the ssh command in PARALLEL_SSH. Needs sshd (Debian: openssh-server).
set -euo pipefail

sshd=$(command -v sshd || echo /usr/sbin/sshd)
[ -x "$sshd" ] || { echo "loopback-ssh: there is no sshd; Debian has it in openssh-server" >&2; exit 69; }
[ $# -gt 0 ] || { echo "loopback-ssh: expected a command to run" >&2; exit 64; }

work=$(mktemp -d)
daemon=
end() {
  [ -z "$daemon" ] || kill "$daemon" 2> /dev/null || true
  rm -rf "$work"
}
trap end EXIT

port=${STET_SSH_PORT:-$((20000 + $$ % 20000))}
ssh-keygen -q -t ed25519 -N '' -f "$work/host"
ssh-keygen -q -t ed25519 -N '' -f "$work/user"
cp "$work/user.pub" "$work/authorized"
echo "[127.0.0.1]:$port,[localhost]:$port $(cut -d' ' -f1,2 "$work/host.pub")" > "$work/known"
cat > "$work/sshd_config" <<END
ListenAddress 127.0.0.1
Port $port
HostKey $work/host
AuthorizedKeysFile $work/authorized
PidFile none
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
MaxStartups 100
END
# sshd wants the folder that its privileges are separated in.
[ "$(id -u)" != 0 ] || mkdir -p /run/sshd

"$sshd" -D -e -f "$work/sshd_config" 2> "$work/log" &
daemon=$!
for _ in $(seq 100); do
  (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null && break
  kill -0 "$daemon" 2> /dev/null || { cat "$work/log" >&2; exit 70; }
  sleep 0.1
done

export STET_SSH_HOST=127.0.0.1
export PARALLEL_SSH="ssh -p $port -i $work/user -o UserKnownHostsFile=$work/known -o BatchMode=yes -o LogLevel=ERROR"
"$@"
