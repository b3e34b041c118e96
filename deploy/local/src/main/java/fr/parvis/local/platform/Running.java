package fr.parvis.local.platform;

import fr.parvis.embedded.process.ChildProcess;

/** A started part: its process and how to end it in good order. */
public record Running(ChildProcess process, Runnable closer) {
    public void close() {
        closer.run();
    }
}
