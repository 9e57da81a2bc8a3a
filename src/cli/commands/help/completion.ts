import root from '@bomb.sh/tab'
import { print } from '../../io/stdio.ts'

/** `stet completion SHELL`: the script that a shell sources; it asks `stet complete -- WORDS` for what may follow. */
export function completion(shell: 'bash' | 'zsh' | 'fish'): void {
  if (shell === 'bash') print(BASH)
  else root.setup('stet', 'stet', shell)
}

/**
 * The package's script for bash needs another package's functions, completes no files and evaluates what is typed; this one
 * passes the words on as they are.
 */
const BASH = `# bash completion for stet

_stet() {
  local IFS=$'\\n' offered word
  offered=$(stet complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null) || return
  COMPREPLY=()
  case \${offered##*:} in
    0) compopt -o default ;;
    16) compopt -o dirnames ;;
  esac
  for word in \${offered%:*}; do
    COMPREPLY+=("\${word%%$'\\t'*}")
  done
}
complete -F _stet stet
`
