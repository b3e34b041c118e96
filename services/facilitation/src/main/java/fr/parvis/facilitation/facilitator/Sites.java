package fr.parvis.facilitation.facilitator;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The antenna's places of reception. */
public interface Sites {

    Uni<List<Site>> all();

    Uni<Void> add(Site site);
}
