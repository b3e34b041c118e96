/** How a running platform describes itself to those who check it, play on it or load it. */
@NullMarked
package fr.parvis.independence.platform;

import org.jspecify.annotations.NullMarked;
