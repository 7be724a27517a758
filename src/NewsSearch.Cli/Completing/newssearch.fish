# fish: newssearch completions fish | source
function __newssearch_complete
    set -l typed (commandline -ct)
    set -l before (commandline -opc)
    set -l found (newssearch complete -- $before[2..-1] "$typed" 2> /dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$typed"
    end
end
complete -c newssearch -f -a '(__newssearch_complete)'
