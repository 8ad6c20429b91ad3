package dev.headwater.cli.library;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** A library of a town. */
@Entity
public record Library(@Id String code, String name, Many<Book> books, Many<Author> authors) {}
