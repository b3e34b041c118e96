package fr.parvis.specimen.stored.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that gets out. */
@Entity
public class Row {
    @Id
    public String id = "";
}
