package org.creatorsearch.benchmarks.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that is talked to line by line. It ends by itself when its input does. */
final class PeerProcess implements AutoCloseable {
  private static final int SECONDS_TO_END = 60;

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  private PeerProcess(Process process) {
    this.process = process;
    questions = process.outputWriter(UTF_8);
    answers = process.inputReader(UTF_8);
  }

  /** Starts a process whose standard error is ours. */
  static PeerProcess start(List<String> command) {
    return start(command, ProcessBuilder.Redirect.INHERIT);
  }

  /** Starts a process. */
  static PeerProcess start(List<String> command, ProcessBuilder.Redirect errors) {
    try {
      return new PeerProcess(new ProcessBuilder(command).redirectError(errors).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a line and waits for none. */
  void send(String line) {
    try {
      questions.write(line);
      questions.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a line and waits for the answer to it. */
  String ask(String line) {
    send(line);
    return read();
  }

  /** The next line of the process. */
  String read() {
    try {
      questions.flush();
      var line = answers.readLine();
      if (line == null) {
        throw new IllegalStateException("the other engine's process has ended");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends its input, and the process itself where it does not end by that. */
  @Override
  public void close() {
    try (answers) {
      questions.close();
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
