#compdef newssearch
# zsh: source <(newssearch completions zsh), or put it as _newssearch into a folder of $fpath
_newssearch() {
    local -a found
    local value description
    while IFS=$'\t' read -r value description; do
        found+=("${value//:/\\:}${description:+:$description}")
    done < <("${words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2> /dev/null)
    if (( $#found )); then _describe newssearch found; else _files; fi
}
if [ "${funcstack[1]}" = _newssearch ]; then _newssearch "$@"; else compdef _newssearch newssearch; fi
