/** Statistics copies as protobuf. */
@NullMarked
package fr.parvis.facilitation.statistics.messaging;

import org.jspecify.annotations.NullMarked;
