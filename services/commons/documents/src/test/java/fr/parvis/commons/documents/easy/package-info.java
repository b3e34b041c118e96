@NullMarked
package fr.parvis.commons.documents.easy;

import org.jspecify.annotations.NullMarked;
