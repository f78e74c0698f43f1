package fr.cpts.examples.cli;

import fr.cpts.model.message.Message;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that is asked for something impossible: what it is, and maybe what to do instead. */
final class WrongUse extends CommandLine.ParameterException {

    private static final long serialVersionUID = 1L;

    private final Message told;
    private final transient Optional<Message> advice;

    WrongUse(CommandLine command, Message told, Optional<Message> advice) {
        super(command, told.toString());
        this.told = told;
        this.advice = advice;
    }

    WrongUse(CommandSpec command, Message told) {
        this(command.commandLine(), told, Optional.empty());
    }

    Message told() {
        return told;
    }

    Optional<Message> advice() {
        return advice;
    }
}
