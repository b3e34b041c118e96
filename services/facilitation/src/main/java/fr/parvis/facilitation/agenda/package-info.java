/** What is spoken of at her commissions, with her agreement, and what she excludes (FAC-55, FAC-56). */
@NullMarked
package fr.parvis.facilitation.agenda;

import org.jspecify.annotations.NullMarked;
