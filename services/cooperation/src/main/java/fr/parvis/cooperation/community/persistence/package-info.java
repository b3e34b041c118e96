/** Communautés 360 in PostgreSQL. */
@NullMarked
package fr.parvis.cooperation.community.persistence;

import org.jspecify.annotations.NullMarked;
