# bash: source <(newssearch completions bash)
_newssearch() {
    local typed=${COMP_WORDS[COMP_CWORD]} quote= value rest
    case $typed in
        [\"\']*) quote=1 typed=${typed:1} ;;
        *) typed=${typed//\\/} ;;
    esac
    COMPREPLY=()
    while IFS=$'\t' read -r value rest; do
        [ -n "$quote" ] || printf -v value %q "$value"
        COMPREPLY+=("$value")
    done < <("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$typed" 2> /dev/null)
}
complete -o default -o bashdefault -F _newssearch newssearch
