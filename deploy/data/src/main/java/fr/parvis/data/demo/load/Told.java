package fr.parvis.data.demo.load;

import java.util.function.Consumer;

/** Counts what several do at once; whoever listens hears one line at a time, in order. */
final class Told {
    private static final int EVERY = 10;

    private final int all;
    private final Consumer<String> progress;
    private int done;

    Told(int all, Consumer<String> progress) {
        this.all = all;
        this.progress = progress;
    }

    synchronized void oneMore() {
        done++;
        if (done % EVERY == 0 || done == all) {
            progress.accept("%d of %d persons".formatted(done, all));
        }
    }
}
