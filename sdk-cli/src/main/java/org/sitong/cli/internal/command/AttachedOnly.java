package org.sitong.cli.internal.command;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** For an option whose value may be left out: only what is attached to it with {@code =} is its value, never the next argument. */
final class AttachedOnly implements IParameterPreprocessor {

    private static final String DETACHED = " ";

    @Override
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        if (DETACHED.equals(info.get("separator"))) {
            arguments.push("");
        }
        return false;
    }
}
