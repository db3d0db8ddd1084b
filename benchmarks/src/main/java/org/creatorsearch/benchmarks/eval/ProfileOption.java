package org.creatorsearch.benchmarks.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Rankings;
import picocli.CommandLine.Option;

/** The ranking profiles that a command knows: those of the library, and others from a directory. */
public final class ProfileOption {
  @Option(
      names = "--rankings",
      paramLabel = "DIR",
      description = "A directory with ranking profiles of your own, as files *.json.")
  private Optional<Path> directory = Optional.empty();

  /** All of them. */
  public Rankings rankings() {
    try {
      var standard = Rankings.standard();
      return directory.isPresent() ? standard.withFilesOf(directory.get()) : standard;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their names. */
  public List<String> names() {
    return rankings().all().stream().map(RankingProfile::name).toList();
  }
}
