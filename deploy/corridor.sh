#!/bin/sh
# Runs a command of Corridor's from root's shell as the service does: as its user, on its home, with its secrets.
set -eu
if [ -t 0 ] && [ -t 1 ]; then how=--pty; else how=--pipe; fi
exec systemd-run --quiet --wait --collect "$how" --service-type=exec \
  --property=WorkingDirectory=-"$PWD" --property=User=corridor --property=UMask=0027 \
  --property=StateDirectory=corridor --property=StateDirectoryMode=0750 \
  --property=LoadCredential=secrets:/etc/corridor/secrets \
  --setenv=PYTHONDONTWRITEBYTECODE=1 \
  /bin/sh -c 'CORRIDOR_SECRETS_FILE=$CREDENTIALS_DIRECTORY/secrets exec /opt/corridor/.venv/bin/corridor \
    --home /var/lib/corridor --config /etc/corridor --baseline /etc/corridor/baseline.toml "$@"' corridor "$@"
