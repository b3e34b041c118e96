/** What this side may still show of a person's released words, and how old that knowledge is. */
@NullMarked
package fr.parvis.cooperation.disclosure;

import org.jspecify.annotations.NullMarked;
