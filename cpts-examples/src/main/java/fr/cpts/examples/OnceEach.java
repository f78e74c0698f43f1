package fr.cpts.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads {@code KEY=VALUE} options that may be repeated, each key once: of two values of one key none is taken in silence. */
final class OnceEach implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        String name = ((OptionSpec) option).longestName();
        String word = words.isEmpty() ? "" : words.pop();
        int equals = word.indexOf('=');
        if (equals < 1) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    name + " (" + option.paramLabel() + ") should be in KEY=VALUE format but was " + word);
        }
        String key = word.substring(0, equals);
        String value = word.substring(equals + 1);
        Map<String, String> all = new LinkedHashMap<>(option.<Map<String, String>>getValue());
        String before = all.putIfAbsent(key, value);
        if (before != null) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), name + " " + key + " is given twice: " + before + " and " + value);
        }
        option.setValue(all);
    }
}
