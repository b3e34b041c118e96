package fr.parvis.indicators.publication.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code published_figure}; without a value it is masked. */
@Entity
@Immutable
@Table(name = "published_figure")
@IdClass(PublishedFigureKey.class)
class PublishedFigureRow {

    @Id
    @Column(name = "publication_id")
    UUID publication = new UUID(0, 0);

    @Id
    String measure = "";

    @Id
    String codes = "";

    @Nullable
    Long value;

    @Nullable
    Long p10;

    @Nullable
    Long p25;

    @Nullable
    Long median;

    @Nullable
    Long p75;

    @Nullable
    Long p90;
}
