/** Governance in PostgreSQL. */
@NullMarked
package fr.parvis.supervision.governance.persistence;

import org.jspecify.annotations.NullMarked;
