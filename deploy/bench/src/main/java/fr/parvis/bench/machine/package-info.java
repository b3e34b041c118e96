/** The machine under the figures: processors, time others took, memory of a process. */
@NullMarked
package fr.parvis.bench.machine;

import org.jspecify.annotations.NullMarked;
