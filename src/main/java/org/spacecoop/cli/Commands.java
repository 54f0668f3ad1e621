package org.spacecoop.cli;

import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine;

/** Makes the commands, and gives the console to those that write. */
final class Commands implements CommandLine.IFactory {

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Console.class).newInstance(console);
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
