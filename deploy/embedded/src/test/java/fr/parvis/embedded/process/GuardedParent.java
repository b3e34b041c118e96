package fr.parvis.embedded.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A JVM that starts one child and then waits to be killed. */
final class GuardedParent {
    private GuardedParent() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        ChildProcess child = ChildProcess.start(sleeping("orphan", folder));
        System.out.println(child.pid());
        Thread.currentThread().join();
    }

    /** A child that does nothing; its marker is the number of seconds it sleeps. */
    static ChildSpec sleeping(String name, Path folder) {
        String seconds = "3600.125";
        return new ChildSpec(
                name,
                List.of("sleep", seconds),
                Map.of(),
                folder,
                folder.resolve(name + ".log"),
                folder.resolve(name + ".pid"),
                seconds,
                ChildSpec.StopSignal.TERM);
    }
}
