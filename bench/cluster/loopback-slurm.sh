#!/usr/bin/env bash
# Runs a command while a cluster of two nodes runs on this machine, made for this run alone:
#   bash bench/cluster/loopback-slurm.sh COMMAND...
# COMMAND finds sbatch, squeue and scontrol speaking to it. Needs root, slurmctld, slurmd and munged (Debian: slurm-wlm, munge).
set -euo pipefail

for tool in slurmctld slurmd munged sbatch; do
  command -v $tool > /dev/null || { echo "loopback-slurm: there is no $tool; Debian has it in slurm-wlm and munge" >&2; exit 69; }
done
[ "$(id -u)" = 0 ] || { echo "loopback-slurm: the nodes run jobs as other users, so only root can start them" >&2; exit 77; }
[ $# -gt 0 ] || { echo "loopback-slurm: expected a command to run" >&2; exit 64; }

work=$(mktemp -d)
chmod 755 "$work"
daemons=()
end() {
  for daemon in "${daemons[@]}"; do kill "$daemon" 2> /dev/null || true; done
  wait 2> /dev/null || true
  rm -rf "$work"
}
trap end EXIT

base=$((20000 + $$ % 20000))
host=$(hostname -s)
mkdir "$work/state" "$work/spool-one" "$work/spool-two" "$work/munge"
dd if=/dev/urandom of="$work/munge/key" bs=1024 count=1 status=none
chmod 400 "$work/munge/key"
cat > "$work/slurm.conf" <<END
ClusterName=loopback
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$base
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_interval=2
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
KillWait=2
NodeName=one NodeHostname=$host NodeAddr=127.0.0.1 Port=$((base + 1)) CPUs=1
NodeName=two NodeHostname=$host NodeAddr=127.0.0.1 Port=$((base + 2)) CPUs=1
PartitionName=all Nodes=one,two Default=YES State=UP
END

start() {
  "$@" > "$work/said-${#daemons[@]}" 2>&1 &
  daemons+=($!)
}
export SLURM_CONF=$work/slurm.conf
start munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" \
  --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed"
for _ in $(seq 100); do [ -S "$work/munge/socket" ] && break; sleep 0.1; done
start slurmctld -D -i -f "$SLURM_CONF"
start slurmd -D -N one -f "$SLURM_CONF"
start slurmd -D -N two -f "$SLURM_CONF"
all_run() { for daemon in "${daemons[@]}"; do kill -0 "$daemon" 2> /dev/null || return 1; done; }
for _ in $(seq 300); do
  # Without its controller, sinfo waits far longer than this.
  [ "$(timeout 5 sinfo -h -o '%t' 2> /dev/null | sort -u)" = idle ] && ready=yes && break
  all_run || break
  sleep 0.1
done
[ "${ready:-no}" = yes ] || { tail -n 20 "$work"/said-* "$work"/*.log >&2; exit 70; }
"$@"
