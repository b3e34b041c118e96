/** Registering and reading supervisors. */
@NullMarked
package fr.parvis.supervision.supervisor.usecase;

import org.jspecify.annotations.NullMarked;
