package fr.parvis.local.platform;

import fr.parvis.independence.platform.PlatformDescription;
import java.util.function.Consumer;

/** Fills a fresh platform with the demo antenna through the public APIs; a second run changes nothing. */
public interface DemoLoader {
    void load(PlatformDescription platform, Consumer<String> progress);
}
