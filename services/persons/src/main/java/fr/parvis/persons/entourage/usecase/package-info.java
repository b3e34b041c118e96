/** Takes somebody into her entourage and out again by her act, and keeps what concerns that person beside it. */
@NullMarked
package fr.parvis.persons.entourage.usecase;

import org.jspecify.annotations.NullMarked;
