/** An error of that name, where its class is not loaded. */
export const errorNamed = (name: string, message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { name });

/** `loading` a part of the SDK; a page that is offline by now gets a `NetworkError`. */
export const late = <T>(loading: Promise<T>): Promise<T> =>
  loading.catch((cause: unknown) => {
    throw errorNamed('NetworkError', 'A part of the SDK could not be loaded', cause);
  });

/** The error classes: pages that see none fail do not load them. */
export const lateErrors = () => late(import('../errors.js'));
