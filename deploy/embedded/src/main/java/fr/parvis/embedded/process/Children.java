package fr.parvis.embedded.process;

import java.util.List;

/** Child processes of this JVM, whoever started them, without the shell that guards them. */
public final class Children {
    private Children() {}

    public static List<ProcessHandle> alive() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> !CommandLines.of(child).contains(Guard.NAME))
                .toList();
    }
}
