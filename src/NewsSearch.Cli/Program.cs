using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using NewsSearch.Cli;

// The terminal interface looks after signals itself; every other command is asked to stop through this token.
using var stop = new CancellationTokenSource();
var signal = 0;
PosixSignalRegistration[] signals =
[
    Watch(PosixSignal.SIGINT, Exit.Interrupted), Watch(PosixSignal.SIGTERM, Exit.Terminated), Watch(PosixSignal.SIGHUP, Exit.HungUp),
];

// The console's own stream swallows a closed pipe and would have us work on for nobody; but only it may write to a
// file, whose position other programs share. Neither is disposed of: what is to be written was flushed by then, and a
// pipe that closed would be told once more. Nor is the session, whose indexes the system takes back sooner than we would.
var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
var output = new BufferedStream(StandardStream.ForAnswers(pipe.CanSeek ? Console.OpenStandardOutput() : pipe), 1 << 14);
// What goes wrong is told in UTF-8, as all else is; but on Windows, which reads it otherwise, as its console wants it.
var error = OperatingSystem.IsWindows() ? Console.Error : TextWriter.Synchronized(new StreamWriter(StandardStream.ForComplaints(Console.OpenStandardError()), bufferSize: 256) { AutoFlush = true });
var session = new Session(output, error, Console.OpenStandardInput())
{
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    InputIsTerminal = !Console.IsInputRedirected,
    Width = Console.IsOutputRedirected ? 100 : Math.Max(40, Console.WindowWidth),
    Variable = Environment.GetEnvironmentVariable,
    Cancel = stop.Token,
};
var exit = NewsSearchProgram.Run(args, session);
foreach (var registration in signals) registration.Dispose();
return exit == Exit.Interrupted && signal > 0 ? signal : exit;

PosixSignalRegistration Watch(PosixSignal which, int code) => PosixSignalRegistration.Create(which, context =>
{
    // A second signal of the kind is left to the system: whoever insists is obeyed.
    if (signal == code) return;
    context.Cancel = true;
    signal = code;
    stop.Cancel();
});
