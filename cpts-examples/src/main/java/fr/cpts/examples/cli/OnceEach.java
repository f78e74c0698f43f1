package fr.cpts.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads {@code KEY=VALUE} options that may be repeated, each key once: a key that is given twice is refused. */
final class OnceEach implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        String name = ((OptionSpec) option).longestName();
        String word = words.isEmpty() ? "" : words.pop();
        int equals = word.indexOf('=');
        if (equals < 1) {
            throw new WrongUse(
                    command,
                    word.isEmpty()
                            ? CptsMessage.of("option.no-value", name)
                            : CptsMessage.of("option.key-value", name, word));
        }
        String key = word.substring(0, equals);
        String value = word.substring(equals + 1);
        Map<String, String> all = new LinkedHashMap<>(option.<Map<String, String>>getValue());
        String before = all.putIfAbsent(key, value);
        if (before != null) {
            throw new WrongUse(command, CptsMessage.of("option.key-twice", name, key, before, value));
        }
        option.setValue(all);
    }
}
