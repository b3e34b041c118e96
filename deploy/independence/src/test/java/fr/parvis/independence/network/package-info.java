@NullMarked
package fr.parvis.independence.network;

import org.jspecify.annotations.NullMarked;
