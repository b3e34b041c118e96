/** Statistics copies as protobuf. */
@NullMarked
package fr.parvis.supervision.practice.messaging;

import org.jspecify.annotations.NullMarked;
