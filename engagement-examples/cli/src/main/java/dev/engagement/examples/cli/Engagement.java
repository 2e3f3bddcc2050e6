package dev.engagement.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code engagement}: words and files in, advice out. */
@Command(
        name = "engagement",
        versionProvider = Engagement.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Says whom to engage, who owns an opportunity, what a handoff needs and whether a request is"
                + " complete, by the rules of a handbook.",
        footer = {
            "",
            "Each command has a help of its own: engagement COMMAND --help.",
            "Exit codes: 0 = fine, 1 = something was found, 2 = wrong use or unreadable input."
        })
public final class Engagement implements Runnable {
    private static final int FINE = 0;
    private static final int WRONG_USE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // given by picocli
    private CommandSpec spec;

    private Engagement() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        Console console = new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)), // a pipe has no length
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(run(console, args));
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and ends.")
    void help(boolean wanted) {
        // picocli shows it
    }

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the version and ends.")
    void version(boolean wanted) {
        // picocli prints it
    }

    /** Runs one command. */
    static int run(Console console, String... args) {
        StringWriter help = new StringWriter();
        StringWriter misuse = new StringWriter();
        try {
            int exit = commands(console)
                    .setOut(new PrintWriter(help))
                    .setErr(new PrintWriter(misuse))
                    .execute(args);
            console.write(help.toString());
            if (!misuse.toString().isBlank()) {
                console.tell(misuse.toString().strip());
            }
            console.flush();
            return exit;
        } catch (ClosedPipeException e) {
            return FINE;
        } catch (Refusal e) {
            return refused(console, String.valueOf(e.getMessage()));
        } catch (LinkageError e) {
            return refused(console, "The program is not complete (" + e.getMessage() + ").\nMaybe build it again.");
        } catch (StackOverflowError | OutOfMemoryError e) {
            return refused(console, "The input is too large for the memory of this program.\nMaybe divide it.");
        }
    }

    private static CommandLine commands(Console console) {
        return new CommandLine(new Engagement())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new DecideCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new MutateCommand(console))
                .addSubcommand(new ProveCommand(console))
                .addSubcommand(new QuestionsCommand(console))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new TraceCommand(console))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(new FormatCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((problem, words) -> misused(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(console, problem));
    }

    private static int misused(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        String message = String.valueOf(problem.getMessage());
        err.println(message + (message.endsWith(".") ? "" : "."));
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Maybe see: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return WRONG_USE;
    }

    private static int failed(Console console, Exception problem) {
        if (problem instanceof ClosedPipeException) {
            return FINE;
        }
        return refused(console, Failures.words(problem));
    }

    private static int refused(Console console, String message) {
        try {
            console.tell(message);
        } catch (ClosedPipeException | Refusal e) {
            return WRONG_USE; // nobody is left to be told
        }
        return WRONG_USE;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Engagement.class.getPackage().getImplementationVersion();
            return new String[] {"engagement " + (version == null ? "development" : version)};
        }
    }
}
