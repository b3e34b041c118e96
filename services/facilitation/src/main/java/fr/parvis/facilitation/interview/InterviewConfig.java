package fr.parvis.facilitation.interview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How the antenna receives. */
@ConfigMapping(prefix = "parvis.interviews")
public interface InterviewConfig {

    /** JSON file with the antenna's own interviews (FAC-12), read once at start; absent: those of source 003. */
    Optional<Path> templates();

    /** Preparatory sessions below which a warning shows before a commission (FAC-16); nothing is blocked. */
    @WithDefault("2")
    int preparatorySessions();
}
