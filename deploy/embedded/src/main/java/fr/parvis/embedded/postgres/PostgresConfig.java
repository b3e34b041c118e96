package fr.parvis.embedded.postgres;

import java.nio.file.Path;

/**
 * Where one PostgreSQL lives.
 *
 * @param name what people call it, for example {@code postgresql-demand}
 * @param directory data of the cluster, kept between starts
 * @param runFolder takes the pid file
 * @param log takes connections, refusals and errors
 * @param port of the loopback address
 * @param superuserPassword of the role {@code postgres}
 * @param durable false for tests, which may lose their data at a power cut and are faster for it
 */
public record PostgresConfig(
        String name, Path directory, Path runFolder, Path log, int port, String superuserPassword, boolean durable) {}
