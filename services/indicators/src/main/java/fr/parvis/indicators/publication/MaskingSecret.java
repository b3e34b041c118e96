package fr.parvis.indicators.publication;

import io.smallrye.mutiny.Uni;

/** The random bytes behind the order in which figures are masked; made once for each antenna. */
public interface MaskingSecret {

    Uni<byte[]> read();
}
