/** Tests of the broker's plane, on a real broker. */
@NullMarked
package fr.parvis.independence.kafka;

import org.jspecify.annotations.NullMarked;
