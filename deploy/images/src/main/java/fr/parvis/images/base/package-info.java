/** The file system that every image stands on: a few packages of Debian and the part of the JDK that the services need. */
@NullMarked
package fr.parvis.images.base;

import org.jspecify.annotations.NullMarked;
