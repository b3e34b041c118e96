package fr.parvis.specimen.good.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity used at home. */
@Entity
class WishRow {
    @Id
    String text = "";
}
