/** Statistics copies as protobuf. */
@NullMarked
package fr.parvis.persons.statistics.messaging;

import org.jspecify.annotations.NullMarked;
